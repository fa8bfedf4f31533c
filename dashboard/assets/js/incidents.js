// What the server could not do is said on the page: its own sentence, with the number to pass on.
(() => {
  const UPDATE = "/_dash-update-component";

  function say(sentence) {
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
    box.append(words, close);
    document.body.append(box);
    words.textContent = sentence; // after it stands there: else it is not read aloud
  }

  const plain = window.fetch;
  window.fetch = async (...asked) => {
    const answer = await plain(...asked);
    if (!answer.ok && answer.status >= 400 && new URL(answer.url).pathname === UPDATE)
      answer
        .clone()
        .json()
        .then(({ galat }) => galat && say(galat))
        .catch(() => {}); // an answer of something between us, as a proxy: it says nothing of ours
    return answer;
  };
})();
