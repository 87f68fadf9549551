from flask import Flask, request

from exchange import Rates

app = Flask(__name__)
rates = Rates("/etc/exchange/rates.json")


@app.get("/convert")
def convert():
    try:
        return {"cents": rates.convert(request.args["from"], request.args["to"], request.args.get("cents", 0, type=int))}
    except OSError:
        app.logger.exception("rates unavailable")
        return {"error": "rates unavailable"}, 503
    except LookupError:
        return {"error": "unknown currency"}, 404
