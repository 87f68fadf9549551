import re
from pathlib import Path

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/builds")
def builds():
    branch = re.escape(request.args.get("branch", "main"))
    suffix = request.args.get("suffix", "")
    index = Path("builds/index.txt").read_text(encoding="utf-8")
    found = re.findall(f"^{branch}-[0-9]+{suffix}$", index, flags=re.MULTILINE)  # finding: regex-injection
    return jsonify(builds=found)
