'use client';

/**
 * The sheet of paper: white in the dark too, as large as the room allows, sharp at every size. A bar in its margin marks the
 * section being written in; a click on a section leads to it. (By key the rail and the headings do that.)
 */
import { clsx } from 'clsx';
import { useEffect, useLayoutEffect, useRef, type MouseEvent } from 'react';
import type { PagePicture } from '@/components/pdf/preview-protocol';
import type { Paper as PaperSize } from '@/lib/proposal/schema';
import type { SectionId } from '@/lib/sheet/sheet';

type Props = {
  paper: PaperSize;
  /** The last good page, or null while there is none. */
  page: PagePicture | null;
  /** The page shown is older than what was typed. */
  isOld: boolean;
  /** For those who cannot see it. */
  label: string;
  current: SectionId;
  onGoTo: (section: SectionId) => void;
  /** In device pixels, 0 while it is hidden. */
  onWidth: (widthPx: number) => void;
};

/** Beside the form it fits the height; below 1280 px, where it has the screen to itself, it is as large as it prints and scrolls. */
const SHAPES: Record<PaperSize, string> = {
  A4: 'aspect-[595.28/841.89] wide:w-[min(100cqw,calc(100cqh*595.28/841.89))]',
  LETTER: 'aspect-[612/792] wide:w-[min(100cqw,calc(100cqh*612/792))]',
};

export function Paper({ paper, page, isOld, label, current, onGoTo, onWidth }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useWidth(canvas, onWidth);

  useLayoutEffect(() => {
    // Without a width it was given away already: to this canvas, or back because a newer page is on its way.
    if (!canvas.current || !page || page.bitmap.width === 0) return;
    canvas.current.getContext('bitmaprenderer', { alpha: false })?.transferFromImageBitmap(page.bitmap);
  }, [page]);

  const marked = isOld ? undefined : page?.sections.find(({ id }) => id === current);
  const goTo = ({ clientY, currentTarget }: MouseEvent) => {
    const { top, height } = currentTarget.getBoundingClientRect();
    const at = (clientY - top) / height;
    const section = page?.sections.find((place) => at >= place.top && at <= place.bottom);
    if (section) onGoTo(section.id);
  };

  return (
    <div className="min-h-0 flex-1 wide:[container-type:size]">
      <div onClick={goTo} className={clsx('relative mx-auto w-full max-w-[49.625rem] bg-[#fff] wide:max-w-none shadow-e2 forced-colors:border', SHAPES[paper])}>
        <canvas ref={canvas} role="img" aria-label={label} data-painted={page !== null} className={clsx('block size-full transition-opacity', isOld && 'opacity-50')} />
        {marked ? <div aria-hidden="true" data-marks={marked.id} className="absolute left-0 w-1 bg-[#0a6b45]" style={{ top: `${marked.top * 100}%`, bottom: `${(1 - marked.bottom) * 100}%` }} /> : null}
        {page ? null : <p className="absolute inset-x-0 top-1/3 px-8 text-center text-base text-[#5f6b64]">{isOld ? 'The page appears here as soon as it fits.' : 'Laying out the page…'}</p>}
      </div>
    </div>
  );
}

function useWidth(canvas: React.RefObject<HTMLCanvasElement | null>, onWidth: (widthPx: number) => void): void {
  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const measure = () => onWidth(Math.round(element.clientWidth * devicePixelRatio));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, [canvas, onWidth]);
}
