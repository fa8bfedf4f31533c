// What the server could not do is said on the page: its own sentence, with the number to pass on.
// Where the session is over, with the way to the door: what was typed stays on the page until then.
(() => {
  const UPDATE = "/_dash-update-component";
  const DOOR = "X-Lokus-Masuk";
  const WAYS = { "/masuk": "Masuk lagi", "/sandi": "Ganti sandi" };

  /** Return the way to a door that leads back to where the reader is when they take it. */
  function way(door) {
    const link = document.createElement("a");
    link.className = "button";
    link.href = door;
    link.textContent = WAYS[door];
    link.addEventListener("click", () => {
      const { pathname, search } = window.location;
      link.href = `${door}?kembali=${encodeURIComponent(pathname + search)}`;
    });
    return link;
  }

  function say(sentence, door) {
    document.querySelector(".incident")?.remove();
    const box = document.createElement("div");
    box.className = "incident state-error";
    const words = document.createElement("p");
    words.setAttribute("role", "alert");
    const close = document.createElement("button");
    close.className = "button quiet";
    close.type = "button";
    close.textContent = "Tutup";
    close.addEventListener("click", () => box.remove());
    box.append(words, ...(door in WAYS ? [way(door)] : []), close);
    document.body.append(box);
    words.textContent = sentence; // after it stands there: else it is not read aloud
  }

  const plain = window.fetch;
  window.fetch = async (...asked) => {
    const answer = await plain(...asked);
    const door = answer.headers.get(DOOR);
    if (door || (answer.status >= 400 && new URL(answer.url).pathname === UPDATE))
      answer
        .clone()
        .json()
        .then(({ galat }) => galat && say(galat, door))
        .catch(() => {}); // an answer of something between us, as a proxy: it says nothing of ours
    return answer;
  };
})();
