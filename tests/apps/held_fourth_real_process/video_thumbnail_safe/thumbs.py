import os

MEDIA = '/srv/media'


def make(video_id, position):
    source = '%s/%d.mp4' % (MEDIA, video_id)
    target = '%s/%d.jpg' % (MEDIA, video_id)
    os.system('ffmpeg -y -ss %s -i %s -frames:v 1 %s' % (position, source, target))
