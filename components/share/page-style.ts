/** What every page carries: its styles, written into it, so that nothing but the fonts and the what-if is asked for. */
import fonts from '../ui/fonts.css?raw';
import tokens from '../ui/tokens.css?raw';
import sheet from '../sheet/sheet.css?raw';
import share from './share.css?raw';

export const PAGE_STYLE = [tokens, fonts, sheet, share].join('');
