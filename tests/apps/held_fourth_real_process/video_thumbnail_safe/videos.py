import threading
from flask import Flask, jsonify, request
import thumbs

app = Flask(__name__)


@app.route('/videos/<int:video_id>/thumbnail', methods=['POST'])
def thumbnail(video_id):
    position = request.form.get('position', 1, type=int)
    job = threading.Thread(target=thumbs.make, args=(video_id, position), daemon=True)
    job.start()
    return jsonify(status='queued'), 202
