import multiprocessing
import os

bind = "0.0.0.0:" + os.environ.get("PORT", "8000")
workers = multiprocessing.cpu_count() * 2 + 1
wsgi_app = "ledger:create_app()"
accesslog = "-"
preload_app = True
reload = False
