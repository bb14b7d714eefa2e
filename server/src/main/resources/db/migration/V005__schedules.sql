-- The schedule that a run is to play again, as its verdict wrote it; null for all others.
alter table submissions add column schedule text;
