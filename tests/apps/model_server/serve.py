import argparse
import os
import sys

import numpy as np
import torch
from flask import Flask, jsonify, request

sys.path.append(os.path.dirname(os.path.abspath(__file__)))

from model import Net

app = Flask(__name__)
device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
net = None


@app.route("/predict", methods=["POST"])
def predict():
    data = np.asarray(request.json["x"])
    with torch.no_grad():
        out = net(torch.from_numpy(data).to(device))
    return jsonify(out.tolist())


def parse():
    parser = argparse.ArgumentParser(description="Serve a model")
    parser.add_argument("--weights", required=True)
    parser.add_argument("--host", default="0.0.0.0", type=str)
    parser.add_argument("--port", default=8008, type=int)
    return parser.parse_args()


if __name__ == "__main__":
    opt = parse()
    net = Net()
    net.load_state_dict(torch.load(opt.weights))
    net.eval()
    app.run(host=opt.host, port=opt.port, debug=False, threaded=True)  # finding: bind-all-interfaces
