-- Run once, by hand, on a Citus coordinator, after the first start has made the tables and before
-- there is much in them. The order follows the foreign keys.
select create_distributed_table('schools', 'school_id');
select create_distributed_table('people', 'school_id', colocate_with => 'schools');
select create_distributed_table('pupils', 'school_id', colocate_with => 'schools');
select create_distributed_table('classes', 'school_id', colocate_with => 'schools');
select create_distributed_table('class_members', 'school_id', colocate_with => 'schools');
select create_distributed_table('class_teachers', 'school_id', colocate_with => 'schools');
select create_distributed_table('parents', 'school_id', colocate_with => 'schools');
select create_distributed_table('plans', 'school_id', colocate_with => 'schools');
select create_distributed_table('plan_people', 'school_id', colocate_with => 'schools');
select create_distributed_table('plan_logs', 'school_id', colocate_with => 'schools');
select create_distributed_table('plan_log_entries', 'school_id', colocate_with => 'schools');
