"""Says what acts on whoever reads it. Usage: speech.py WHERE TEXT. It ends as no case expects, so that it is quoted."""
import contextlib
import os
import subprocess
import sys

REFUSED = 3


def main(where, text):
    text = text.encode().decode("unicode_escape")
    if where == "stdout":
        print(text)
    if where == "stderr":
        print(text, file=sys.stderr)
    if where == "path":
        with contextlib.suppress(OSError):
            open("/\n" + text.replace("/", "_"), "w").close()
    if where == "words":
        subprocess.run(["/usr/bin/true", "\n" + text], check=False)
    if where == "name":
        with contextlib.suppress(OSError):
            os.mkdir("/home/tool/\n" + text.replace("/", "_"))
    return REFUSED


sys.exit(main(*sys.argv[1:]))
