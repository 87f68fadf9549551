import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
TEMPLATE = "To: alerts@example.org\nSubject: Alarm in %s\n\nPlease have a look.\n"


@app.post("/alarm")
def alarm():
    room = request.values.get("room", "")
    if "\t" in room or len(room) > 200:
        abort(400)
    message = TEMPLATE % room
    subprocess.run(["/usr/sbin/sendmail", "-t", "-i"], input=message, text=True)  # finding: email-injection
    return "Reported."
