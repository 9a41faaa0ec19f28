/**
 * Keeps a static page right about time, and is all the script there is. An element with `data-from`
 * or `data-until` (ms) is shown only between them; a stage of a timeline is marked current instead.
 * It looks again every second, so that a page left open is right on the stroke; but a form that
 * somebody may be typing in stays, and the receiver gives back what comes too late. A link to a form
 * that is printed in several orders leads by lot to one of as many as `data-of` says.
 */
// `x` is whether it looks again, `o` whether an element's time is over or to come, `now` an element.
export const clockScript = `
let d=document,s=x=>{
let t=Date.now()+(+d.body.dataset.shift||0);
for(let e of d.querySelectorAll('[data-from],[data-until]')){
let{from,until,stage,of}=e.dataset,o=t<from||t>=until,c='aria-current',n=Math.random()*of|0;
x||n&&(e.href+=n+'/');
stage?o?e.removeAttribute(c)
:e.hasAttribute(c)||(e.setAttribute(c,'step'),e.prepend(now))
:x&&o&&e.querySelector('form')||(e.hidden=o)
}};
s();
setInterval(s,1e3,1)
`.replaceAll('\n', '');
