/** Entries that can be dragged by their handle within their list. Fetched when the pointer first comes near a list; a key does the same in the menu. */
import { attachClosestEdge, extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge';
import { getReorderDestinationIndex } from '@atlaskit/pragmatic-drag-and-drop-hitbox/util/get-reorder-destination-index';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';

/** @returns takes it all off again. */
export function attachDragOrder(list: HTMLElement, move: (from: number, to: number) => void): () => void {
  const entries = [...list.children].filter((child) => child instanceof HTMLElement);
  const cleanups = entries.map((element) => {
    const handle = element.querySelector('[data-handle]');
    const place = (edge: string | null) => {
      if (edge === null) delete element.dataset.drop;
      else element.dataset.drop = edge;
    };
    return combine(
      handle instanceof HTMLElement
        ? draggable({
            element: handle,
            getInitialData: () => ({ list, element }),
            onGenerateDragPreview: ({ nativeSetDragImage }) => nativeSetDragImage?.(element, 0, 0),
            onDragStart: () => { element.dataset.dragging = ''; },
            onDrop: () => { delete element.dataset.dragging; },
          })
        : () => {},
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.list === list,
        getData: ({ input }) => attachClosestEdge({}, { element, input, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => place(extractClosestEdge(self.data)),
        onDragLeave: () => place(null),
        onDrop: ({ self, source }) => {
          place(null);
          const [from, over] = [entries.findIndex((each) => each === source.data.element), entries.indexOf(element)];
          const to = getReorderDestinationIndex({ startIndex: from, indexOfTarget: over, closestEdgeOfTarget: extractClosestEdge(self.data), axis: 'vertical' });
          if (from >= 0 && to !== from) move(from, to);
        },
      }),
    );
  });
  return combine(...cleanups);
}
