import os
from flask import Flask
app = Flask(__name__)

@app.route("/health")
def health():
    return {"ok": True}

if __name__ == '__main__':
    port = int(os.environ.get('PORT', 5000))
    app.run(debug=True, host='0.0.0.0', port=port)  # finding: bind-all-interfaces, debugger-exposed
