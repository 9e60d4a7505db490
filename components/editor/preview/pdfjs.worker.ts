/** pdf.js's own worker, served from our origin with the rest of the app. */
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
