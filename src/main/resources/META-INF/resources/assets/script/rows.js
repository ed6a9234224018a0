// The rows, and which of them is in hand. An article may have a thousand: nothing here walks over all that is in them.
const list = $("#rows");
const rows = () => [...(list?.children ?? [])].filter((row) => row.dataset.p);
const places = new Map(rows().map((row) => [row.dataset.p, row]));
let inHand = rows().find((row) => row.hasAttribute("aria-current"));

const current = () => inHand;
const rowOf = (element) => element?.closest?.(".para[data-p]");
const byParagraph = (paragraph) => places.get(paragraph);
const placed = (old, fresh) => {
  places.set(fresh.dataset.p, fresh);
  if (old === inHand) inHand = fresh;
};

/** The next row after one, in a direction, that a test lets pass. */
const beside = (row, direction, passes = () => true) => {
  let next = row;
  do {
    next = direction > 0 ? next.nextElementSibling : next.previousElementSibling;
  } while (next && !(next.dataset.p && passes(next)));
  return next;
};

/** The next row after the one in hand; from the beginning when none is. */
const step = (direction, passes = () => true) =>
  inHand ? beside(inHand, direction, passes) : (direction > 0 ? rows() : rows().reverse()).find(passes);

const inAddress = later(300, (row) => history.replaceState(null, "", `#${row.id}`));
const loadRail = later(100, (row) => {
  if (row.isConnected && !("full" in row.dataset) && !coming.has(row.dataset.p)) fetchRows([row]);
});

/** On a phone the bar below speaks of the row in hand. */
const offered = $(".mbar [data-do='sign']");
const offer = (row) => {
  if (!offered) return;
  const own = $(".so", row);
  offered.disabled = !own;
  if (own) offered.textContent = own.firstChild.textContent.trim();
};

/** Takes a row in hand. Nothing else on the page moves, but that it scrolls into sight. */
const take = (row, { focus = true } = {}) => {
  if (!row) return;
  const before = current();
  if (before !== row) {
    before?.removeAttribute("aria-current");
    if (before) before.tabIndex = -1;
    row.setAttribute("aria-current", "true");
    row.tabIndex = 0;
    inHand = row;
    $("#progress .strip [aria-current]")?.removeAttribute("aria-current");
    $(`#progress .strip a[href="#${row.id}"]`)?.setAttribute("aria-current", "true");
    rove();
    inAddress(row);
    present(row);
  }
  offer(row);
  if (focus) row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
  loadRail(row);
};
