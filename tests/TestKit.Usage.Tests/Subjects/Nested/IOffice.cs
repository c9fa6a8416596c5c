using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects.Values;

namespace TestKit.Usage.Tests.Subjects.Nested;

[GenerateTestDouble]
public interface IOffice
{
    IClerk Clerk { get; }

    IClerk? Deputy { get; set; }

    IOffice Sub { get; }

    IOffice? Parent(string name);

    IDesk Desk(int number);

    Task<IDesk> DeskAsync(int number);

    ValueTask<IDesk> LastDeskAsync();

    IRepository<Job> Jobs { get; }

    IReadOnlyList<IClerk> Clerks { get; }

    IFormatProvider? Format { get; }

    T Get<T>();
}
