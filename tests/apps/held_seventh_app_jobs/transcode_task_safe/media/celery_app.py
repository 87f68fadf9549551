from celery import Celery

celery = Celery("media", broker="redis://queue:6379/0")
