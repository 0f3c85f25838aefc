/** Signs that Times New Roman has: the letters, the punctuation and the shapes of WGL4. */
const IN_TEXT_FONT = /^[\u{20}-\u{17F}\u{400}-\u{45F}‐-—‘-„†-•…∙■□▪▫▲►▼◄◊○●◘◙◦]*$/u;

/**
 * False for a bullet such as ➤, which needs a font of signs. Their lines are higher than those of
 * text, so that these bullets are set smaller: no line must grow by its bullet.
 */
export const isInTextFont = (bullet: string): boolean => IN_TEXT_FONT.test(bullet);
