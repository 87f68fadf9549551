import multiprocessing

wsgi_app = "bakery.main:app"
bind = "127.0.0.1:8000"
workers = multiprocessing.cpu_count() * 2 + 1
accesslog = "-"
timeout = 30
