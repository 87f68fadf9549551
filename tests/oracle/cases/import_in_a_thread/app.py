# A server that an import starts, started by a thread.
import threading
from flask import Flask

app = Flask(__name__)


def work():
    import worker

    worker.app.run(port=3)
    raise ValueError("stays in the thread")


threading.Thread(target=work).start()
app.run(port=1)
