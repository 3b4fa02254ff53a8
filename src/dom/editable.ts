/** The selector of text that is edited where it stands. */
export const EDITABLE = '[contenteditable]:not([contenteditable=false])';
