import webview
from flask import Flask
from threading import Timer
import webbrowser
app = Flask(__name__)
def open_browser():
    webbrowser.open("http://127.0.0.1:5000")
if __name__ == "__main__":
    Timer(1, open_browser).start()
    app.run()
    webview.create_window("x", app)
    webview.start()
