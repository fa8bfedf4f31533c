// What may be chosen arrives behind the show, part by part. What is here needs no server any more;
// what is missing is asked for again until it comes.
(() => {
  const show = window.lokusShow;
  const WAITS = [1, 2, 5, 10, 20, 30]; // seconds
  const { later } = show.data;
  const rest = (seconds) => new Promise((done) => setTimeout(done, 1000 * seconds));

  /** Return the items of one part; null where its figures are not those of the show any more. */
  async function part(address, made) {
    for (let tries = 0; ; tries += 1) {
      try {
        const answer = await fetch(address);
        if (answer.ok) return await answer.json();
        if (answer.status < 500) {
          show.say(await answer.text());
          return null;
        }
      } catch {
        // The server or the network is gone: what is here stays.
      }
      show.arrived(made, later.length, true);
      await rest(WAITS[Math.min(tries, WAITS.length - 1)]);
    }
  }

  show.fetchRest = async () => {
    for (const [made, address] of later.entries()) {
      show.arrived(made, later.length);
      const found = await part(address, made);
      if (!found) return show.arrived(made, later.length, true);
      show.add(found);
    }
    return show.arrived(later.length, later.length);
  };
})();
