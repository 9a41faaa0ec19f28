/**
 * Keeps a static page right about time, and is all the script there is. An element with `data-from`
 * or `data-until` (ms) is shown only between them; a stage of a timeline is marked current instead.
 * It looks again every second, so that a page left open is right on the stroke; but a form that
 * somebody may be typing in stays, and the receiver gives back what comes too late.
 */
export const clockScript = `
let d=document,see=again=>{
let at=Date.now()+(+d.body.dataset.shift||0);
for(let e of d.querySelectorAll('[data-from],[data-until]')){
let{from,until,stage}=e.dataset,out=at<from||at>=until,c='aria-current';
stage?out?e.removeAttribute(c)
:e.hasAttribute(c)||(e.setAttribute(c,'step'),e.prepend(d.querySelector('#now')))
:again&&out&&e.querySelector('form')||(e.hidden=out)
}};
see();
setInterval(see,1e3,1)
`.replaceAll('\n', '');
