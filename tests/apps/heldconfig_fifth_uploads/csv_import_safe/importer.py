import csv
import io

from flask import Flask, jsonify, request

app = Flask(__name__)
app.config['JSON_AS_ASCII'] = False
app.config['MAX_CONTENT_LENGTH'] = 2 * 1000 * 1000


def parse(stream):
    text = io.TextIOWrapper(stream, encoding='utf-8-sig')
    return [row for row in csv.DictReader(text, delimiter=';')]


@app.route('/import', methods=['POST'])
def import_rows():
    upload = request.files.get('table')
    if upload is None or not upload.filename.endswith('.csv'):
        return jsonify(error='a CSV file, please'), 400
    rows = parse(upload.stream)
    return jsonify(rows=len(rows), columns=list(rows[0]) if rows else [])
