/** Out of sight and out of reading order: only a program fills it in. */
export const Trap = ({ name }: { name: string }) => (
  <div class="app-trap" aria-hidden="true">
    <label for="leave_empty">Leave this empty</label>
    <input type="text" id="leave_empty" name={name} tabIndex={-1} autocomplete="off" />
  </div>
);
