-- What the threads did in one recorded run, JSON; null where none was recorded.
alter table results add column timeline text;
