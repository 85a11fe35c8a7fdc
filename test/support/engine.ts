/**
 * Tells which browser engine runs the test, for what one of them cannot do. Never to be used to leave a failing test out.
 */
const agent = navigator.userAgent;

/** Firefox. */
export const isFirefox = agent.includes('Firefox/');

/** Chromium, Chrome, Edge. */
export const isChromium = /Chrom(e|ium)\//.test(agent);

/** WebKit: Safari, WebKitGTK. */
export const isWebKit = !isFirefox && !isChromium && agent.includes('AppleWebKit/');
