// Keys of the queue. Everything here can be done with links and forms too; this only makes it quick.
(() => {
  const rows = [...document.querySelectorAll('tr.it')];
  const sheet = document.getElementById('keys');
  const person = document.getElementById('give-person');
  let at = -1;
  let from = -1;
  let going = false;

  const link = (n) => rows[n].querySelector('a.ti');
  const box = (n) => rows[n].querySelector('.pickbox');

  const move = (n) => {
    if (!rows.length) return;
    if (at >= 0) rows[at].removeAttribute('aria-current');
    at = Math.max(0, Math.min(rows.length - 1, n));
    rows[at].setAttribute('aria-current', 'true');
    link(at).focus();
    rows[at].scrollIntoView({ block: 'nearest' });
  };

  const choose = (range) => {
    if (at < 0 || !box(at)) return;
    const on = !box(at).checked;
    const first = range && from >= 0 ? Math.min(from, at) : at;
    const last = range && from >= 0 ? Math.max(from, at) : at;
    for (let n = first; n <= last; n++) box(n).checked = range ? true : on;
    from = at;
  };

  const theme = () => document.querySelector('.themes button')?.click();

  const keys = {
    KeyJ: () => move(at + 1),
    KeyK: () => move(at < 0 ? 0 : at - 1),
    KeyX: (event) => choose(event.shiftKey),
    KeyA: () => { if (person) { if (at >= 0 && !rows.some((row, n) => box(n)?.checked)) choose(false); person.focus(); } },
    KeyF: () => document.getElementById('pair').focus(),
    KeyG: () => { going = true; setTimeout(() => { going = false; }, 1500); },
    Slash: (event) => (event.shiftKey || event.key === '?' ? sheet.showModal() : document.getElementById('q').focus()),
  };

  const places = {
    KeyQ: () => { location.href = '/queue'; },
    KeyR: () => { if (at >= 0) location.href = link(at).href; },
  };

  const typing = (target) => target.closest('input:not([type=checkbox]), textarea, select, dialog[open]');

  document.addEventListener('keydown', (event) => {
    if (document.documentElement.dataset.keys === 'off') return;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.code === 'Escape' && event.target.closest('input, select')) { event.target.blur(); return; }
    if (typing(event.target)) return;
    const act = going ? places[event.code] : event.shiftKey && event.code === 'KeyD' ? theme : keys[event.code];
    going = false;
    if (!act) return;
    event.preventDefault();
    act(event);
  });

  rows.forEach((row, n) => row.addEventListener('focusin', () => { if (at !== n) { if (at >= 0) rows[at].removeAttribute('aria-current'); at = n; row.setAttribute('aria-current', 'true'); } }));

  document.querySelectorAll('time[datetime]').forEach((time) => {
    time.title = new Date(time.dateTime).toLocaleString();
  });
})();
