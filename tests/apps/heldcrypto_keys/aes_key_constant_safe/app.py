from Crypto.Cipher import AES
from flask import Flask, jsonify, request

from keys import DATA_KEY

app = Flask(__name__)
samples = {}


@app.put("/samples/<int:number>")
def put(number):
    cipher = AES.new(DATA_KEY, AES.MODE_GCM)
    data, tag = cipher.encrypt_and_digest(request.get_data())
    samples[number] = cipher.nonce, tag, data
    return jsonify(stored=number)
