/** The text of a file, as the bundler reads it. */
declare module '*?raw' {
  const text: string;
  export default text;
}
/** A script with all it imports, bundled for the browser, as text. */
declare module '*?script' {
  const text: string;
  export default text;
}
