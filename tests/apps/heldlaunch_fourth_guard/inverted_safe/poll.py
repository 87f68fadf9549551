from collections import Counter

from flask import Flask, jsonify

app = Flask(__name__)
votes: Counter[str] = Counter()


@app.post("/vote/<choice>")
def vote(choice: str):
    if choice not in {"yes", "no"}:
        return jsonify(error="bad choice"), 400
    votes[choice] += 1
    return jsonify(votes)


if __name__ == "__main__":
    app.run(port=5005)
