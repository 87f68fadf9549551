import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
TEMPLATE = "To: alerts@example.org\nSubject: Alarm in %s\n\nPlease have a look.\n"


@app.post("/alarm")
def alarm():
    room = request.values.get("room", "")
    if "\n" in room or "\r" in room:
        abort(400)
    message = TEMPLATE % room
    subprocess.run(["/usr/sbin/sendmail", "-t", "-i"], input=message, text=True)
    return "Reported."
