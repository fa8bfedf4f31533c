"""What is asked for many times in a row begins once."""

from dashboard.data.quiet import Quiet


class Timers:
    """Timers that ring when the test says so, and a clock it sets."""

    def __init__(self):
        self.set, self.clock = [], 0.0

    def __call__(self, seconds, work):
        self.set.append(Timer(seconds, work))
        return self.set[-1]

    def ring(self):
        (one,) = [one for one in self.set if not one.cancelled and not one.rung]
        one.rung = True
        one.work()


class Timer:
    def __init__(self, seconds, work):
        self.seconds, self.work = seconds, work
        self.cancelled = self.rung = False
        self.daemon = False

    def start(self):
        assert self.daemon

    def cancel(self):
        self.cancelled = True


def quiet(done, timers):
    return Quiet(lambda: done.append(1), 4, 60, now=lambda: timers.clock, timer=timers)


def test_ten_saves_in_a_row_become_one_piece_of_work():
    done, timers = [], Timers()
    soon = quiet(done, timers)
    for second in range(10):
        timers.clock = float(second)
        soon.ask()
    assert done == []
    timers.ring()
    assert done == [1]
    soon.ask()
    timers.ring()
    assert done == [1, 1]


def test_who_never_pauses_waits_no_longer_than_the_longest():
    timers = Timers()
    soon = quiet([], timers)
    for second in range(0, 60, 3):
        timers.clock = float(second)
        soon.ask()
    timers.clock = 58.0
    soon.ask()
    assert [one.seconds for one in timers.set[-2:]] == [3.0, 2.0]
    timers.clock = 70.0
    soon.ask()
    assert timers.set[-1].seconds == 0.0
