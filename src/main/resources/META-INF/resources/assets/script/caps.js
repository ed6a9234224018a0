// Key caps, and where somebody put which key.
const CAPS = { "]": "BracketRight", "[": "BracketLeft", ".": "Period", "/": "Slash", "?": "Shift+Slash" };
const SIGNS = Object.fromEntries(Object.entries(CAPS).map(([cap, code]) => [code, cap]));

/** What a key cap says, as the key's place: ⇧S is Shift+KeyS. */
const placeOf = (cap) => {
  const last = cap.slice(-1);
  const code = CAPS[last] ?? (/[0-9]/.test(last) ? `Digit${last}` : `Key${last}`);
  return (cap.includes("⇧") ? "Shift+" : "") + (cap.includes("⌥") ? "Alt+" : "") + code;
};

/** What the cap of a pressed key says; nothing for keys that are no letter, digit or sign. */
const capOf = (event) => {
  const last = SIGNS[event.code] ?? /^(?:Key|Digit)(.)$/.exec(event.code)?.[1];
  return last && (event.shiftKey ? "⇧" : "") + (event.altKey ? "⌥" : "") + last;
};

/** Caps by the caps that ordinarily do the same. */
const moved = new Map((document.documentElement.dataset.moved ?? "").split(" ").filter(Boolean).map((move) => move.split("=")));
const movedPlaces = new Map([...moved].map(([from, to]) => [placeOf(from), placeOf(to)]));

/** Acts by their places, each where its reader has it. */
const withMoves = (acts) => Object.fromEntries(Object.entries(acts).map(([place, act]) => [movedPlaces.get(place) ?? place, act]));

/** Shows on key caps what their reader presses. */
const recap = (where) => {
  if (moved.size === 0) return;
  for (const cap of $$("kbd:not([data-of])", where)) {
    const own = moved.get(cap.textContent);
    if (!own) continue;
    cap.dataset.of = cap.textContent;
    cap.textContent = own;
  }
};

/** In the settings a key is chosen by pressing it. */
document.addEventListener("keydown", (event) => {
  if (!event.target.matches?.("input[data-key]") || event.ctrlKey || event.metaKey || event.isComposing) return;
  const cap = capOf(event);
  if (!cap) return;
  event.preventDefault();
  event.target.value = cap;
});
