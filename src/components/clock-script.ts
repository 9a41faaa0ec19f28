/**
 * Keeps a static page right about time, and is all the script there is. An element with `data-from`
 * or `data-until` (ms) is shown only between them; a stage of a timeline is marked current instead.
 * It looks again every second, so that a page left open is right on the stroke.
 */
export const clockScript = `{
let d=document,look=()=>{
let now=Date.now()+(+d.documentElement.dataset.shift||0);
for(let e of d.querySelectorAll('[data-from],[data-until]')){
let{from,until,stage}=e.dataset,out=now<from||now>=until,c='aria-current';
stage==null?e.toggleAttribute('hidden',out)
:out?e.removeAttribute(c)
:e.hasAttribute(c)||(e.setAttribute(c,'step'),e.prepend(d.querySelector('#now')))
}};
look();
setInterval(look,1e3)
}`.replaceAll('\n', '');
