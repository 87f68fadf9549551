import logging

from flask import Flask, jsonify

logging.basicConfig(level=logging.INFO)

app = Flask(__name__)
app.debug = True  # finding: debug-enabled
app.json.sort_keys = False


@app.route("/parcels/<uuid:parcel>")
def parcel(parcel):
    return jsonify(id=str(parcel), state="in transit")


@app.route("/parcels/<uuid:parcel>/history")
def history(parcel):
    return jsonify(id=str(parcel), events=[])


def main():
    app.run(port=7000)


if __name__ == "__main__":
    main()
