"""A terminal of its own for a program, and what a person sees on it."""

import fcntl
import os
import select
import signal
import struct
import subprocess
import termios
import threading
import time

import pyte


class Terminal:
    """Runs a command as a shell would, with the terminal as its own: Ctrl-C reaches it as a signal."""

    def __init__(self, command, columns=80, rows=400, env=None):
        self.columns, self.rows = columns, rows
        self.master, slave = os.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.settings = termios.tcgetattr(slave)

        def own():
            os.setsid()
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen(
            command, stdin=slave, stdout=slave, stderr=slave, preexec_fn=own, close_fds=True,
            env={**os.environ, "TERM": "xterm-256color", **(env or {})})
        # Kept, so that what the program wrote last can be read when it has ended.
        self.slave = slave
        self.bytes = bytearray()
        self.is_open = True
        self.listener = threading.Thread(target=self.listen, daemon=True)
        self.listener.start()

    def crawl_until(self, seen, otherwise, limit=120):
        """Lets the program run for a hundredth of the time until something is seen: slow on any machine."""
        end = time.monotonic() + limit
        while not seen():
            assert self.process.poll() is None and time.monotonic() < end, otherwise
            self.process.send_signal(signal.SIGSTOP)
            time.sleep(0.1)
            self.process.send_signal(signal.SIGCONT)
            time.sleep(0.001)

    def listen(self):
        while self.is_open:
            if select.select([self.master], [], [], 0.05)[0]:
                self.bytes += os.read(self.master, 65536)

    @property
    def screen(self):
        """What stands on the terminal now."""
        return self.at_width(self.columns)

    def at_width(self, columns):
        screen = pyte.Screen(columns, self.rows)
        pyte.ByteStream(screen).feed(bytes(self.bytes))
        return screen

    @property
    def lines(self):
        return [line.rstrip() for line in self.screen.display]

    @property
    def lines_as_written(self):
        """The same where the terminal does not break long lines."""
        return [line.rstrip() for line in self.at_width(400).display]

    @property
    def text(self):
        return "\n".join(self.lines).rstrip()

    def press(self, key):
        os.write(self.master, key)

    def wait(self, seconds=60):
        """The exit code and how long it took. The terminal is read to its end."""
        start = time.monotonic()
        code = self.process.wait(seconds)
        took = time.monotonic() - start
        # A last sign of our own: when it has come through, everything before it has.
        os.write(self.slave, b"\0")
        while not self.bytes.endswith(b"\0"):
            time.sleep(0.01)
        del self.bytes[-1:]
        return code, took

    @property
    def is_in_order(self):
        """A shell could go on: a fresh line, no colour, the settings as they were."""
        cursor = self.screen.cursor
        plain = cursor.attrs.fg == "default" and not cursor.attrs.bold
        return cursor.x == 0 and plain and not cursor.hidden and termios.tcgetattr(self.slave) == self.settings

    def hang_up(self):
        """The window is closed."""
        if self.is_open:
            self.is_open = False
            self.listener.join()
            os.close(self.slave)
            os.close(self.master)

    @property
    def leaves_no_process(self):
        try:
            os.killpg(self.process.pid, 0)
        except ProcessLookupError:
            return True
        return False

    def close(self):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGKILL)
            self.process.wait()
        self.hang_up()
