from pathlib import Path

import pandas as pd
from flask import Flask, abort, request

app = Flask(__name__)
DATA = Path(app.root_path) / "data" / "sales.parquet"


def load_sales() -> pd.DataFrame:
    return pd.read_parquet(DATA)


def filtered(frame: pd.DataFrame, region: str) -> pd.DataFrame:
    return frame.query("region == @region", engine="python")


@app.get("/sales/summary")
def summary():
    region = request.args.get("region")
    if not region:
        abort(400)
    frame = filtered(load_sales(), region)
    return {"rows": len(frame), "total": int(frame["amount"].sum())}
