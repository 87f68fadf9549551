from flask import Flask
app = Flask(__name__)
def serve():
    app.run(debug=True)  # finding: debug-enabled
