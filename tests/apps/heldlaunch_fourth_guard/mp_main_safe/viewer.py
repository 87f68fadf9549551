import multiprocessing as mp

from flask import Flask, jsonify

app = Flask(__name__)
queue = None


@app.get("/jobs")
def jobs():
    return jsonify(waiting=queue.qsize() if queue else 0)


def _worker(q):
    while True:
        q.get()


def main() -> int:
    global queue
    queue = mp.Queue()
    mp.Process(target=_worker, args=(queue,), daemon=True).start()
    app.run(port=5100, use_reloader=False)
    return 0


if __name__ in ("__main__",):
    raise SystemExit(main())
