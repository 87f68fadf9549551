import shlex
import subprocess
import threading


def transcode(source, target, title):
    label = '"%s"' % title
    command = f"ffmpeg -y -i {shlex.quote(source)} -metadata title={label} {shlex.quote(target)}"
    subprocess.run(command, shell=True, check=True)  # finding: command-injection


def enqueue(source, target, title):
    worker = threading.Thread(target=transcode, args=(source, target, title), daemon=True)
    worker.start()
    return worker.name
