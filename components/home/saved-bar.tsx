/** How much of today's cost would go (green) and stay (amber), as long as the row is dear. The words beside it say the same. */
const WIDTH = 96;
const HEIGHT = 8;

export function SavedBar({ length, savedShare }: { length: number; savedShare: number }) {
  const whole = Math.max(length > 0 ? 4 : 0, Math.round(WIDTH * length));
  const saved = Math.round(whole * savedShare);
  return (
    <svg width={WIDTH + 1} height={HEIGHT} aria-hidden="true" focusable="false">
      {whole > saved ? <rect x={saved + 0.5} y={0.5} width={whole - saved} height={HEIGHT - 1} className="fill-now-soft stroke-now" /> : null}
      <rect width={saved} height={HEIGHT} className="fill-go" />
    </svg>
  );
}
