import { useEffect, useRef, useState } from 'react';
import type { OpenPdf } from '../pdf-pages/open-pdf';

interface PdfPageProps {
  readonly pdf: OpenPdf;
  /** Counts from 1. */
  readonly number: number;
  /** Width on the screen, in CSS pixels. */
  readonly width: number;
}

/** One page of the PDF, drawn when it comes near the view; its words are there for screen readers. */
export function PdfPage({ pdf, number, width }: PdfPageProps) {
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [ratio, setRatio] = useState(297 / 210);
  const [near, setNear] = useState(false);
  const [text, setText] = useState('');
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.some((entry) => entry.isIntersecting)), { rootMargin: '600px' });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (!near || !canvas.current) return;
    let gone = false;
    // Drawn aside and shown whole, so that a page never stands half empty.
    const aside = document.createElement('canvas');
    void (async () => {
      const size = await pdf.pageSize(number);
      if (gone) return;
      setRatio(size.height / size.width);
      const drawn = await pdf.drawPage(number, aside, (width / size.width) * Math.max(1, window.devicePixelRatio));
      const target = canvas.current;
      if (gone || !target) return;
      target.width = aside.width;
      target.height = aside.height;
      target.getContext('2d')?.drawImage(aside, 0, 0);
      setText(drawn.text);
    })().catch(() => { if (!gone) setText(`Page ${number} could not be drawn.`); });
    return () => { gone = true; };
  }, [pdf, number, width, near]);
  return (
    <div ref={box} className="bd-pdf-page" style={{ width, height: Math.round(width * ratio) }}>
      <canvas ref={canvas} role="img" aria-label={`Page ${number}`} />
      <div className="bd-screen-reader">{text}</div>
    </div>
  );
}
