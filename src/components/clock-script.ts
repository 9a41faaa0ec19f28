/**
 * Keeps a static page right about time, and is all the script there is. An element with `data-from`
 * and perhaps `data-until` (ms) is shown only between them; a stage of a timeline is marked current
 * instead. It looks again every second, so that a page left open is right on the stroke; but what has
 * `data-form`, in which somebody may be typing, stays, and the receiver gives back what comes too late.
 * A link to a form that is printed in several orders leads by lot to one of as many as `data-of` says.
 *
 * It also keeps the looks that somebody chose on `/display/`. They are in the address alone, so nothing
 * is stored: `?display=large` becomes a class of the page, and part of every address that its links
 * and forms lead to. Where a button or the receiver led elsewhere, they are in that of the page before.
 */
// `x` is whether it looks again, `q` the looks, `o` whether an element's time is over or to come.
export const clockScript = String.raw`
let d=document,b=d.body,q=/.display=\w+/.exec([location,d.referrer]),s=x=>{
for(let e of d.querySelectorAll('[href^="/"],[data-from],form')){
let{from,until,stage,of,form}=e.dataset,t=new Date- -b.dataset.shift,o=t<from||t>=until,n=Math.random()*of|0;
x||(n&&(e.href+=n+'/'),q&&(b.className=e.search=q,e.action+=q));
stage?e.ariaCurrent=o?null:'step'
:x&&o&&form||(e.hidden=o)
}};
s();
setInterval(s,1e3,1)
`.replaceAll('\n', '');
