from threading import Thread
from flask import Flask
from telegram.ext import ApplicationBuilder

web = Flask(__name__)

def run_flask():
    web.run(host="0.0.0.0", port=10000)  # finding: bind-all-interfaces

if __name__ == 'main':  # finding: broken-main-guard
    server_thread = Thread(target=run_flask)
    server_thread.daemon = True
    server_thread.start()

    app = ApplicationBuilder().token("TOKEN").build()
    app.run_polling()
