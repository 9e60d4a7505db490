'use client';

import { clsx } from 'clsx';
import { useEffect, useRef, useState } from 'react';
import type { Paper as PaperSize } from '@/lib/proposal/schema';
import type { PagePainter } from './page-painter';

type Props = {
  paper: PaperSize;
  /** The last good page, or null while there is none. */
  pdf: Uint8Array | null;
  /** The page shown is older than what was typed. */
  isOld: boolean;
  /** For those who cannot see it. */
  label: string;
  onFailure: () => void;
};

const SHAPES: Record<PaperSize, string> = {
  A4: 'aspect-[595.28/841.89] mid:w-[min(100cqw,calc(100cqh*595.28/841.89))]',
  LETTER: 'aspect-[612/792] mid:w-[min(100cqw,calc(100cqh*612/792))]',
};

/** The sheet of paper: white in the dark too, as large as the room allows, drawn sharp at every size. */
export function Paper({ paper, pdf, isOld, label, onFailure }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [painter, setPainter] = useState<PagePainter | null>(null);
  const [widthPx, setWidthPx] = useState(0);
  const [isPainted, setIsPainted] = useState(false);

  useEffect(() => {
    let made: PagePainter | null = null;
    let isOver = false;
    import('./page-painter').then(({ createPagePainter }) => {
      if (isOver) return;
      made = createPagePainter(() => setIsPainted(true), onFailure);
      setPainter(made);
    }).catch(onFailure);
    return () => {
      isOver = true;
      made?.close();
    };
  }, [onFailure]);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const measure = () => setWidthPx(Math.round(element.clientWidth * devicePixelRatio));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
    };
  }, []);

  useEffect(() => {
    if (painter && pdf && canvas.current && widthPx > 0) painter.paint({ pdf, canvas: canvas.current, width: widthPx });
  }, [painter, pdf, widthPx]);

  return (
    <div className="min-h-0 flex-1 mid:[container-type:size]">
      <div className={clsx('relative mx-auto w-full bg-[#fff] shadow-e2 forced-colors:border', SHAPES[paper])}>
        <canvas
          ref={canvas}
          role="img"
          aria-label={label}
          data-painted={isPainted}
          className={clsx('block size-full transition-opacity', isOld && 'opacity-50')}
        />
        {isPainted ? null : <p className="absolute inset-x-0 top-1/3 px-8 text-center text-base text-[#5f6b64]">{isOld ? 'The page appears here as soon as it fits.' : 'Laying out the page…'}</p>}
      </div>
    </div>
  );
}
