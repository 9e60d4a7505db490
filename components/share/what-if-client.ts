/**
 * The what-if as the thumb moves: the server's own answer, computed here, written into the elements the server wrote.
 * Without this script the form does the same, one request at a time.
 */
import { chartShapes, type SvgShape } from '@/components/sheet/chart-shapes';
import type { WhatIfText } from '@/lib/sheet/what-if-text';
import { sliderMarks } from './slider-marks';
import { linePercents, type AskedDoubt } from './asked-doubt';
import { answerAt, type WhatIfSeed } from './what-if-answer';

const SVG = 'http://www.w3.org/2000/svg';

const card = document.querySelector('.what-if');
const slider = card?.querySelector<HTMLInputElement>('input[type=range]');
const seedText = document.getElementById('what-if-seed')?.textContent;
if (card && slider && seedText) start(card, slider, JSON.parse(seedText));

function start(card: Element, slider: HTMLInputElement, seed: WhatIfSeed): void {
  const form = slider.form;
  const answer = () => write(card, slider, answerAt(seed, slider.valueAsNumber, linePercents(doubtOf(slider, form), seed.lines.length)));
  slider.addEventListener('input', answer);
  form?.addEventListener('change', answer);
  form?.addEventListener('submit', (event) => event.preventDefault());
  card.querySelector('.work-out')?.remove();
  // A browser that goes back to this page may keep the thumb where it was.
  if (slider.value !== slider.defaultValue || boxesOf(form, 'believe', 'half').some((box) => box.checked !== box.defaultChecked)) answer();
}

function doubtOf(slider: HTMLInputElement, form: HTMLFormElement | null): AskedDoubt {
  const ticked = (name: string) => boxesOf(form, name).filter((box) => box.checked).map((box) => Number(box.value));
  return { sharePercent: slider.valueAsNumber, believed: ticked('believe'), halved: ticked('half') };
}

function boxesOf(form: HTMLFormElement | null, ...names: string[]): HTMLInputElement[] {
  return [...(form?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])].filter((box) => names.includes(box.name));
}

function write(card: Element, slider: HTMLInputElement, answer: WhatIfText): void {
  setText(card.querySelector('.share-now'), answer.question.share);
  setText(card.querySelector('.said'), answer.said);
  slider.setAttribute('aria-valuetext', answer.spoken);
  card.querySelectorAll('.answer').forEach((element, index) => setText(element, answer.figures[index]?.value ?? ''));
  card.querySelector('.marks')?.replaceChildren(...sliderMarks(answer, slider.valueAsNumber).map(draw));
  const chart = card.querySelector('.chart');
  if (!chart || !answer.chart) return;
  chart.setAttribute('aria-label', answer.chart.alt);
  chart.replaceChildren(...chartShapes(answer.chart.drawing).map(draw));
}

function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

function draw({ tag, attributes, text }: SvgShape): Element {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(attributeName(name), value);
  if (text !== undefined) element.textContent = text;
  return element;
}

/** React's name of an SVG attribute in SVG's own spelling. */
function attributeName(name: string): string {
  return name === 'className' ? 'class' : name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}
