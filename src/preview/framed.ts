// Only the Studio may frame a page of the preview; elsewhere there is nothing to click to edit.
if (window.self !== window.top) void import('./click-to-edit.ts').then(({ begin }) => begin());
