// Asks until the service answers again, and only then starts the page anew: it never moves under a reader's eyes for nothing.
const again = document.getElementById("again");
const wait = Number(document.currentScript.dataset.after) * 1000;

const ask = async () => {
  const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (answer && answer.status !== 503) location.reload();
  else setTimeout(ask, wait);
};

again.hidden = false;
setTimeout(ask, wait);
