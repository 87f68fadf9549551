from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify

app = Flask(__name__)
pool = ThreadPoolExecutor(max_workers=2)


def crunch(n: int) -> int:
    return sum(i * i for i in range(n))


@app.post("/crunch/<int:n>")
def start(n: int):
    pool.submit(crunch, min(n, 100_000))
    return jsonify(accepted=True), 202


def main() -> int:
    try:
        app.run(port=5000)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


if __name__ == "__main__":
    main()
